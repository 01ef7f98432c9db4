import { serve } from './protocol'
import { trainingAnswerer } from './trainingAnswerer'

serve(
  self,
  trainingAnswerer(() => performance.now() / 1000),
)
