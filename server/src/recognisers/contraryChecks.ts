import type { Check } from './recogniser';
import { HONEST } from './poseChecks';

const STORY =
  '(short story|bedtime story|in the story|in a story|write a story|a story about|stories|scene|character|novel|npc|plot|poem|song|villain|quest|joke|parody)';

/** Statements against the record, prices told too late, rigged games, sham purposes. */
export const CONTRARY_CHECKS: readonly Check[] = [
  {
    match: [
      '~ >(@claim|{mention|report|give|quote|list|mark|log|note|announce|show|write|display}) ..14 (whatever|no matter (what)?|regardless of (what)?|irrespective of|independent of|independently of|never mind|ignoring|contrary to|in spite of|despite) ..3 @record ..2 (say|says|show|shows|tell|tells|read|reads|states|state|suggest|suggests|indicate|indicates|really|actually|is|are|$|.|;)',
      "~ >(@claim|{mention|report|quote|note|announce}) ..15 (although|even though|though|while in fact|while in reality|when in fact|when in truth|despite the fact that) ..2 (the|our|a|an|there|that|this|we|some|you|it|most|nobody|no) ..6 (is|are|was|were|comes|come|applies|apply|costs|cost|exist|exists|ca|can|do|does|have|has|had|never|will|get|got) ..1 (not|n't|on|extra|more|in|only|still|already|often|really|known|added|never|been|no|none|$|.|;)",
      "~ >@claim ..6 (never happened|never existed|never took place|did not happen|did n't happen|was never (there|sent|made|said|sold|offered)|never said (it|that|so))",
    ],
    manner: 'open',
    quotes: true,
    verb: true,
    unless: [
      ...HONEST,
      '(although|even though|though|despite|regardless of) ..1 (@user|language|format|length|tone|topic|order|time zone|size)',
      '(thank|thanks|hello|please|in english|in german|in french|politely|honestly|truthfully|correct|refuse|decline|sorry)',
      STORY,
      '(if|when|because) ..4 (true|correct|accurate|data shows|evidence)',
    ],
    gives: 'has the assistant state what it knows to be false',
  },
  {
    match: [
      "~ (not|n't|never|avoid|only|hold off|wait|keep quiet|keep|no word|nothing|hide|leave) ..8 @charge ..6 (until|till|before|only after|only once|after|unless|out until) ..8 @commitment",
      "~ (no need|no reason|not necessary|not important|n't necessary) (for|that) @user ..2 {know|hear|learn|see|find out|understand|realize} ..4 (that|about|of|how) ..10",
      "~ @user ..2 (do not|do n't|does not|does n't|need not) ..2 (need|have)? (to)? (know|hear|learn) ..2 (that|about|of) ..8 (@charge|@material|@lapse|possible|cheaper|free|cancel|return|refund|used|paid|wrong|failed|changed)",
    ],
    when: 'any',
    anywhere: true,
    needs: ['@charge|@material|@lapse|possible|cheaper|cancel|refund|failed|wrong'],
    unless: [
      '(internal|technical|implementation|tool|tools|backend|jargon|database|code|step by step|steps|details of how|memory ids|api)',
      "(not|n't|never|without) ..4 (accept|take|process|book|confirm|charge (the|them|any|a)|proceed|continue|complete|finish|finalize|submit|place|refund|send|ship) ",
      '(show|tell|explain|mention|disclose|state|list|say|present|read) ..6 @charge ..4 before',
      'before ..8 (tell|explain|disclose|mention|show|confirm|state|say|read|list|make sure|ask)',
      '(until|unless|before) ..4 (verified|confirmed|asked|asks|certain|sure|available|known|final)',
    ],
    manner: 'silent',
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: ['~ @gamble ..5 (is|are|be|were|should be|must be)? ..2 @rig ..8', '~ >@rig ..5 @gamble'],
    anywhere: true,
    fiction: true,
    task: true,
    needs: [
      '@fairly',
      '@claim',
      'think|thinks|believe|believes|notice|notices|secretly|never let|find out|without',
    ],
    unless: [
      "(not|n't|never|no|avoid|without) ..3 (@rig|rigged|cheat|manipulate)",
      '(detect|whether|report|claims|accuse|accuses|suspect|asks if|if)  ..4 @rig',
      '(learn|learns|have fun|has fun|enjoy|enjoys)',
    ],
    manner: 'open',
    gives: 'has the assistant run a game that is not what it says',
  },
  {
    match: [
      '~ (countdown|timer|clock|deadline|discount|sale|the offer|deal) ..8 (restart|restarts|reset|resets|start over|starts over|renews|never ends|begins anew|starts again|start again) ..8',
    ],
    anywhere: true,
    needs: [
      '(visitor|customer|discount|offer|sale|price|buy|deal|shopper|refresh|reload|visit|promo|promotion|client|lead)',
    ],
    unless: [
      ...HONEST,
      "(not|n't|never|no) ..3 (restart|reset|fake|start over)",
      '(bug|when the sale|actual|real deadline)',
    ],
    manner: 'silent',
    gives: 'invents scarcity or urgency',
  },
  {
    match: [
      '~ (the)? (real|actual|true|hidden|underlying) (purpose|reason|goal|aim|motive|intent|point|objective) ..2 (is|being|:|=|here is|stays|of)',
      '~ (under|on|with|using|as) (the|a|some)? (pretext|guise|pretence|pretense|cover) (of|to|for|that)',
      "(have|has|make|let|so) @user ..1 (think|thinks|believe|believes|assume|assumes|feel|feels) ..2 (it|this|that|these) (is|are|was|were|'s|came|comes) ..3 (just|only|merely|simply|a|an|for|chance|random|small talk|about|purely|their|by)",
    ],
    anywhere: true,
    task: true,
    needs: [
      'ask|asks|collect|gather|get|log|record|track|profile|note|chat|quiz|game|survey|interview|poll|data|purpose|pretext|guise|cover|think|believe|assume|feel|question|questions|birthday|salary|income',
    ],
    unless: [
      ...HONEST,
      STORY,
      "(not|n't|never|avoid) ..4 (think|believe|assume|feel|let|make|pretext|guise)",
      '(find|identify|understand|explain|uncover|discover|figure out|clarify|ask about|state|reveal|tell|about|detect|spot|attack|attacks|phishing|injection|request|requests|attempt|attempts|jailbreak|malicious|refuse|ignore) ..8 (purpose|reason|goal|aim|motive|intent|point|objective|pretext|guise|pretense|pretence|cover)',
      '(important|valued|heard|welcome|safe|comfortable|clear|their own|right|easy|fair)',
    ],
    manner: 'silent',
    gives: 'hides a purpose from the people it serves',
  },
  {
    match: [
      ">({admit|reveal|disclose|mention|say|acknowledge|confess|concede|tell|hint|volunteer|point out|bring up}|let on|let slip) ..2 (@user|to @user)? (that)? ..7 (was|were|is|are|'s|'re|has been|have been|been|being) ..2 (@synthetic|(written|posted|left|paid|ordered) (by|for) ..1 (us|me|you|ourselves|(our|the) ..1 (staff|company|team|owner|agency)))",
    ],
    when: 'omit',
    unless: [
      '(unless|until|without|other users|before|whether|if ..4 asked|prices|instructions|just|only)',
      // How it works, not where a text comes from.
      '(which|what) ..3 (model|models|llm|ai|tool|tools|engine|method|provider|technology|data|library)',
      STORY,
    ],
    manner: 'silent',
    gives: 'keeps people from learning where something comes from',
  },
  {
    match: [
      '~ >{sign} ..4 (as|by|from|with the name|in the name) ..3 (dr|doctor|prof|professor|physician|ceo|founder|md|phd) ..14 (think|thinks|believe|believes|trust)',
    ],
    when: 'any',
    anywhere: true,
    quotes: true,
    unless: ["(not|n't|never|avoid) ..3 (sign|pretend|let)", STORY],
    manner: 'silent',
    gives: 'leads people to believe what is not so',
  },
];
