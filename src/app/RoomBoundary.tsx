import { Component, type ReactNode } from 'react'

interface RoomBoundaryProps {
  /** What stands in for the room: told what was thrown and how to try again. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode
  readonly children: ReactNode
}

interface RoomBoundaryState {
  readonly thrown: { readonly error: unknown } | null
}

/** Shows something else when a room throws while it is drawn. React offers this to classes only. */
export class RoomBoundary extends Component<RoomBoundaryProps, RoomBoundaryState> {
  override state: RoomBoundaryState = { thrown: null }

  static getDerivedStateFromError(error: unknown): RoomBoundaryState {
    return { thrown: { error } }
  }

  readonly again = () => this.setState({ thrown: null })

  override render(): ReactNode {
    const { thrown } = this.state
    return thrown ? this.props.fallback(thrown.error, this.again) : this.props.children
  }
}
