import { followAllApplicableInstructions } from './followAllApplicableInstructions';
import { letterAndSpirit } from './letterAndSpirit';
import { noOtherObjectives } from './noOtherObjectives';
import { scopeOfAutonomy } from './scopeOfAutonomy';
import { controlSideEffects } from './controlSideEffects';
import { ignoreUntrustedData } from './ignoreUntrustedData';
import { avoidInfoHazards } from './avoidInfoHazards';
import { doNotFacilitateIllicitBehavior } from './doNotFacilitateIllicitBehavior';
import { avoidTargetedPoliticalManipulation } from './avoidTargetedPoliticalManipulation';
import { respectCreators } from './respectCreators';
import { protectPrivacy } from './protectPrivacy';
import { protectPrivilegedInformation } from './protectPrivilegedInformation';
import { avoidExtremistContent } from './avoidExtremistContent';
import { avoidHatefulContent } from './avoidHatefulContent';
import { sexualContentInvolvingMinors } from './sexualContentInvolvingMinors';
import { transformationException } from './transformationException';
import { preventImminentHarm } from './preventImminentHarm';
import { doNotEncourageSelfHarm } from './doNotEncourageSelfHarm';
import { upholdFairness } from './upholdFairness';
import { respectRealWorldTies } from './respectRealWorldTies';
import { assumeBestIntentions } from './assumeBestIntentions';
import { prioritizeTeenSafety } from './prioritizeTeenSafety';
import { complyWithLaws } from './complyWithLaws';
import { noEroticaOrGore } from './noEroticaOrGore';
import { usePresetVoiceInVoiceMode } from './usePresetVoiceInVoiceMode';
import { avoidRegulatedAdvice } from './avoidRegulatedAdvice';
import { doNotLie } from './doNotLie';
import { assumeObjectivePov } from './assumeObjectivePov';
import { presentPerspectives } from './presentPerspectives';
import { avoidSycophancy } from './avoidSycophancy';
import { avoidErrors } from './avoidErrors';
import { avoidOverstepping } from './avoidOverstepping';
import { avoidAbuse } from './avoidAbuse';
import { supportMentalHealth } from './supportMentalHealth';
import { loveHumanity } from './loveHumanity';
import { beRationallyOptimistic } from './beRationallyOptimistic';
import { beResponsible } from './beResponsible';
import { beCurious } from './beCurious';
import { beInterestingAndInterested } from './beInterestingAndInterested';
import { haveConversationalSense } from './haveConversationalSense';
import type { Recogniser } from './recogniser';

/** All recognisers, in the order of the spec's chapters. */
export const RECOGNISERS: readonly Recogniser[] = [
  followAllApplicableInstructions,
  letterAndSpirit,
  noOtherObjectives,
  scopeOfAutonomy,
  controlSideEffects,
  ignoreUntrustedData,
  avoidInfoHazards,
  doNotFacilitateIllicitBehavior,
  avoidTargetedPoliticalManipulation,
  respectCreators,
  protectPrivacy,
  protectPrivilegedInformation,
  avoidExtremistContent,
  avoidHatefulContent,
  sexualContentInvolvingMinors,
  transformationException,
  preventImminentHarm,
  doNotEncourageSelfHarm,
  upholdFairness,
  respectRealWorldTies,
  assumeBestIntentions,
  prioritizeTeenSafety,
  complyWithLaws,
  noEroticaOrGore,
  usePresetVoiceInVoiceMode,
  avoidRegulatedAdvice,
  doNotLie,
  assumeObjectivePov,
  presentPerspectives,
  avoidSycophancy,
  avoidErrors,
  avoidOverstepping,
  avoidAbuse,
  supportMentalHealth,
  loveHumanity,
  beRationallyOptimistic,
  beResponsible,
  beCurious,
  beInterestingAndInterested,
  haveConversationalSense,
];
