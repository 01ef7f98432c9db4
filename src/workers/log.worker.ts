import { logAnswerer } from './logAnswerer'
import { serve } from './protocol'

serve(self, logAnswerer)
