/** Whether the host has a requirement set; none before it has answered, or outside of Office. */
export function supports(requirementSet: string, version: string): boolean {
  // Typed as always there, but office.js fills both in only when the host has answered.
  const requirements: Office.RequirementSetSupport | undefined = (
    Office.context as Office.Context | undefined
  )?.requirements;
  return requirements?.isSetSupported(requirementSet, version) ?? false;
}
