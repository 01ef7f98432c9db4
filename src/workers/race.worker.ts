import { serve } from './protocol'
import { raceAnswerer } from './raceAnswerer'

serve(
  self,
  raceAnswerer(() => performance.now() / 1000),
)
