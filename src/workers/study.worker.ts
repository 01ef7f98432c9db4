import { serve } from './protocol'
import { studyAnswerer } from './studyAnswerer'

serve(
  self,
  studyAnswerer(() => performance.now() / 1000),
)
