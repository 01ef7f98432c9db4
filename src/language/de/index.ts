import { speaking } from '../catalogue'
import { blackbox } from './blackbox'
import { common } from './common'
import { dialogs } from './dialogs'
import { explore } from './explore'
import { figure } from './figure'
import { header } from './header'
import { keys } from './keys'
import { options } from './options'
import { pictures } from './pictures'
import { registries } from './registries'
import { share } from './share'
import { workers } from './workers'

/** German. */
export default speaking('de', 'ltr', {
  common,
  header,
  share,
  explore,
  keys,
  pictures,
  registries,
  blackbox,
  dialogs,
  figure,
  options,
  workers,
})
