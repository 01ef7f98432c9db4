import { useId } from 'react'
import { toggled } from '../../experiment/pictures'
import { explore } from '../../language/en/explore'
import { selectPictures, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { pictures } from '.'
import './PicturesMenu.css'

/** Asks for further pictures of the model, and sends them away. Two have room; the first makes way for a third. */
export function PicturesMenu() {
  const id = useId()
  const shown = useLab(selectPictures)
  const inputs = useLab(selectProblem).space.length
  const show = useLab((s) => s.show)
  return (
    <>
      <button type="button" popoverTarget={id} className="pictures-button">
        {explore.morePictures}
      </button>
      <fieldset className="pictures-menu" id={id} popover="auto">
        <legend className="visually-hidden">{explore.morePictures}</legend>
        <p className="quiet">{explore.twoHaveRoom}</p>
        {pictures.map((picture) => {
          const fits = picture.inputs.includes(inputs)
          return (
            <label key={picture.id} className={fits ? 'pictures-choice' : 'pictures-choice pictures-none'}>
              <input
                type="checkbox"
                disabled={!fits}
                checked={shown.includes(picture.id)}
                onChange={() => show({ pictures: toggled(shown, picture.id) })}
              />
              <span>
                <strong>{explore.pictures[picture.id].name}</strong>{' '}
                {fits ? explore.pictures[picture.id].says : explore.notForInputs(inputs)}
              </span>
            </label>
          )
        })}
      </fieldset>
    </>
  )
}
