import { speaking } from '../catalogue'
import { common } from './common'
import { explore } from './explore'
import { header } from './header'
import { keys } from './keys'
import { pictures } from './pictures'
import { registries } from './registries'
import { share } from './share'

/** German. */
export default speaking('de', 'ltr', { common, header, share, explore, keys, pictures, registries })
