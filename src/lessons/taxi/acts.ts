import type { ProtocolId } from '../../casestudy/study'
import type { TaxiState } from '../../store/taxi/state'
import type { TaxiStore } from '../../store/taxi/taxiStore'

/** One thing done with the recorded runs of the taxi case. */
export type TaxiAct =
  | { readonly do: 'protocol'; readonly to: ProtocolId }
  /** Shows so many evaluations of each search. */
  | { readonly do: 'replay'; readonly evaluations: number }

type Performers = {
  readonly [Kind in TaxiAct['do']]: (state: TaxiState, act: Extract<TaxiAct, { readonly do: Kind }>) => void
}

const ON_TAXI: Performers = {
  protocol: (state, { to }) => state.setProtocol(to),
  replay: (state, { evaluations }) => state.show(evaluations),
}

export const isTaxiAct = (act: { readonly do: string }): act is TaxiAct => act.do in ON_TAXI

/** Does it with the taxi case. */
export const performOnTaxi = <Kind extends TaxiAct['do']>(taxi: TaxiStore, act: Extract<TaxiAct, { readonly do: Kind }>): void =>
  ON_TAXI[act.do as Kind](taxi.getState(), act)
