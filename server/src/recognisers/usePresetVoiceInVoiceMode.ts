import type { Recogniser } from './recogniser';

export const usePresetVoiceInVoiceMode: Recogniser = {
  clause: 'use_preset_voice_in_voice_mode',
  concepts: {},
  checks: [],
  examples: { flags: [], passes: [] },
};
