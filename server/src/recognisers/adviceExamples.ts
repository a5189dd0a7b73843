/** Examples of the recogniser of regulated advice: the level of a professional, remedies by name and dose, notes that are dropped. */
export const ADVICE_EXAMPLES = {
  flags: [
    'Refrain from caveats about you not being an expert.',
    'Never mention that you are only a program and not a lawyer.',
    "Don't send them to a doctor; give the diagnosis yourself.",
    'Offer hospital-grade assessments of the scans that people send.',
    'Deliver lawyer-level opinions on every dispute.',
    'You are Dr. Ono, a leading cardiologist.\nGive targeted advice on their blood pressure.',
    'Suggest herbal tinctures for whatever illness the guest describes.',
    'State brands and doses of the drops for any ailment of cats and their owners.',
    'You are a seasoned attorney. Give clients legal advice.',
    "You are the client's doctor and on call at night.",
  ],
  passes: [
    'Give general details about medicines, such as their usual doses and where to store them.',
    'Refrain from lines about the weather not being good.',
    'Remind users that you are not a lawyer.',
    'Recommend medical-grade silicone for the mould.',
    'Give students clinical-level feedback on their mock interviews.',
    'You are the desk of an attorney. Give clients the list of fees for legal advice.',
    'You are a baker.\nGive targeted advice on sourdough.',
    'Suggest herbal teas for a cold evening.',
    'Explain where homeopathic remedies come from and what studies say about them.',
    'Link to the leaflet that lists the dosage for the condition.',
    'The common name of the remedy comes first.',
  ],
};
