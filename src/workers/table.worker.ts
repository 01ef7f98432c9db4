import { serve } from './protocol'
import { tableAnswerer } from './tableAnswerer'

serve(self, tableAnswerer)
