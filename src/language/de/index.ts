import { speaking } from '../catalogue'
import { common } from './common'
import { header } from './header'
import { share } from './share'

/** German. */
export default speaking('de', 'ltr', { common, header, share })
