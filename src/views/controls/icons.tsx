/** Small pictures for buttons; the button carries the name. */
const Icon = ({ d, isLine = false }: { d: string; isLine?: boolean }) => (
  <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={d} {...(isLine && { fill: 'none', stroke: 'currentColor', strokeWidth: 1.3 })} />
  </svg>
)

export const ToStartIcon = () => <Icon d="M3 3h2v10H3zM13 3v10L6 8z" />
export const PreviousIcon = () => <Icon d="M11.5 3v10L4.5 8z" />
export const NextIcon = () => <Icon d="M4.5 3v10l7-5z" />
export const PlayIcon = () => <Icon d="M4 2.5v11l9-5.5z" />
export const PauseIcon = () => <Icon d="M4 3h3v10H4zM9 3h3v10H9z" />
export const ToEndIcon = () => <Icon d="M3 3v10l7-5zM11 3h2v10h-2z" />
export const EnlargeIcon = () => <Icon d="M3 3h4v1.6H4.6V7H3zM13 13H9v-1.6h2.4V9H13z" />
export const ReduceIcon = () => <Icon d="M7.5 7.5h-4V5.9h2.4V3.5h1.6zM8.5 8.5h4v1.6h-2.4v2.4H8.5z" />
export const MoreIcon = () => <Icon d="M2 3.2h12v1.6H2zM2 7.2h12v1.6H2zM2 11.2h12v1.6H2z" />
export const MenuIcon = () => <Icon d="M3.2 5.4h9.6L8 11z" />
export const CloseIcon = () => <Icon d="M4.1 3 8 6.9 11.9 3l1.1 1.1L9.1 8l3.9 3.9-1.1 1.1L8 9.1 4.1 13 3 11.9 6.9 8 3 4.1z" />
export const OutwardIcon = () => <Icon d="M5.5 3H13v7.5h-1.6V5.7l-7 7.1-1.2-1.2 7.1-7H5.5z" />
export const SlidersIcon = () => (
  <Icon d="M2 4h6.5v1.6H2zM10 2.6h1.6V4H14v1.6h-2.4V7H10zM2 10.4h2.4V9H6v4.4H4.4V12H2zM7.5 10.4H14V12H7.5z" />
)
/** A globe. */
export const LanguageIcon = () => (
  <Icon d="M8 1.7A6.3 6.3 0 1 0 8 14.3A6.3 6.3 0 0 0 8 1.7zM8 1.7Q3.2 8 8 14.3Q12.8 8 8 1.7zM2 8H14" isLine />
)
export const UpIcon = () => <Icon d="M3.2 10.4h9.6L8 4.8z" />
export const DownIcon = () => <Icon d="M3.2 5.6h9.6L8 11.2z" />
export const GripIcon = () => <Icon d="M5 3h2v2H5zM9 3h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11h2v2H5zM9 11h2v2H9z" />
export const DuplicateIcon = () => <Icon d="M2.5 2.5h8V4H4v6.5H2.5zM5.5 5.5h8v8h-8zM7 7v5h5V7z" />
export const EditIcon = () => (
  <Icon d="M2.5 13.5 3.3 10.2 10.9 2.6 13.4 5.1 5.8 12.7zM4.6 10.9 4.2 11.8 5.1 11.4 11.3 5.1 10.9 4.7z" />
)
export const DeleteIcon = () => <Icon d="M6 2h4v1.5h3.5V5h-11V3.5H6zM4 6h8l-.6 8H4.6z" />
