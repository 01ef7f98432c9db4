import { measureAnswerer } from './measureAnswerer'
import { serve } from './protocol'

serve(self, measureAnswerer)
