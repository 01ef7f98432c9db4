import { guessAnswerer } from './guessAnswerer'
import { serve } from './protocol'

serve(
  self,
  guessAnswerer(() => performance.now() / 1000),
)
