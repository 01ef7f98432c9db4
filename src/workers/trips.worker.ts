import { serve } from './protocol'
import { tripsAnswerer } from './tripsAnswerer'

serve(self, tripsAnswerer)
