/** The marks that words beside a figure can light up: `data-lit` on an element around it names one. Each sheet says how its marks look then. */
export const LIGHTS = ['mean', 'band', 'truth', 'observations', 'next'] as const
