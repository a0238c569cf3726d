import { attribute, type ManifestElement } from '../../src/cli/doctor/manifestElement.ts';

/**
 * Which children an element has, in which order: `!` exactly one, `?` at most one, `+` one or more, `*` any number,
 * `A|B` any mix of the two. Keyed by element, element and xsi:type, or parent and element. Written from Microsoft's
 * element reference and the page "Manifest element ordering" of its documentation.
 */
const grammar: Readonly<Record<string, string>> = {
  'a:OfficeApp':
    'a:Id! a:AlternateId? a:Version! a:ProviderName! a:DefaultLocale! a:DisplayName! a:Description! a:IconUrl? ' +
    'a:HighResolutionIconUrl? a:SupportUrl? a:AppDomains? a:Hosts? a:Requirements? a:DefaultSettings! ' +
    'a:Permissions! o:VersionOverrides? a:ExtendedOverrides?',
  'a:DisplayName': 'a:Override*',
  'a:Description': 'a:Override*',
  'a:IconUrl': 'a:Override*',
  'a:HighResolutionIconUrl': 'a:Override*',
  'a:SupportUrl': 'a:Override*',
  'a:SourceLocation': 'a:Override*',
  'a:AppDomains': 'a:AppDomain+',
  'a:Hosts': 'a:Host+',
  'a:Requirements': 'a:Sets? a:Methods?',
  'a:Sets': 'a:Set+',
  'a:DefaultSettings': 'a:SourceLocation! a:RequestedWidth? a:RequestedHeight?',
  'a:ExtendedOverrides': 'a:Tokens?',
  'o:VersionOverrides': 'o:Description? o:Requirements? o:Hosts? o:Resources? o:EquivalentAddins?',
  'o:Hosts': 'o:Host+',
  'o:Host': 'o:Runtimes? o:AllFormFactors? o:DesktopFormFactor?',
  'o:Runtimes': 'o:Runtime+',
  'o:Runtime': '',
  'o:AllFormFactors': 'o:ExtensionPoint?',
  'o:DesktopFormFactor': 'o:GetStarted? o:FunctionFile? o:ExtensionPoint+',
  'o:GetStarted': 'o:Title! o:Description! o:LearnMoreUrl!',
  'o:ExtensionPoint@CustomFunctions': 'o:Script! o:Page! o:Metadata! o:Namespace?',
  'o:Script': 'o:SourceLocation!',
  'o:Page': 'o:SourceLocation!',
  'o:Metadata': 'o:SourceLocation!',
  'o:ExtensionPoint@PrimaryCommandSurface': 'o:OfficeTab* o:CustomTab?',
  'o:ExtensionPoint@ContextMenu': 'o:OfficeMenu+',
  'o:OfficeTab': 'o:Group+',
  'o:CustomTab': 'o:Group+ o:Label!',
  'o:Group': 'o:OverriddenByRibbonApi? o:Label! o:Icon! o:Control|o:OfficeControl+',
  'o:OfficeMenu': 'o:Control!',
  'o:Control@Button': 'o:OverriddenByRibbonApi? o:Label! o:Supertip! o:Icon! o:Action! o:Enabled?',
  'o:Control@Menu': 'o:OverriddenByRibbonApi? o:Label! o:Supertip! o:Icon! o:Items!',
  'o:Items': 'o:Item+',
  'o:Item': 'o:OverriddenByRibbonApi? o:Label! o:Supertip! o:Icon? o:Action!',
  'o:Supertip': 'o:Title! o:Description!',
  'o:Icon': 'bt:Image+',
  'o:Action@ShowTaskpane': 'o:TaskpaneId? o:SourceLocation! o:Title?',
  'o:Action@ExecuteFunction': 'o:FunctionName!',
  'o:Resources': 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image*',
  'bt:Urls': 'bt:Url*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
  'bt:Images>bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** Elements that must be of a known xsi:type. */
const typed = new Set(['o:ExtensionPoint', 'o:Control', 'o:Action']);

function ruleFor(
  element: ManifestElement,
  parent: ManifestElement | undefined,
): string | undefined {
  return (
    grammar[`${parent?.name ?? ''}>${element.name}`] ??
    grammar[`${element.name}@${attribute(element, 'type')}`] ??
    grammar[element.name]
  );
}

/** Consumes the children a rule allows, in order; what remains stands in the wrong place. */
function checkChildren(element: ManifestElement, rule: string): readonly string[] {
  const problems: string[] = [];
  let rest = element.children;
  for (const part of rule.split(' ').filter((text) => text !== '')) {
    const names = part.slice(0, -1).split('|');
    const mark = part.slice(-1);
    const other = rest.findIndex(({ name }) => !names.includes(name));
    const count = other === -1 ? rest.length : other;
    if ('!+'.includes(mark) && count === 0) {
      problems.push(
        `line ${String(element.line)}: ${element.name} needs ${names.join(' or ')} here`,
      );
    }
    if ('!?'.includes(mark) && count > 1) {
      problems.push(
        `line ${String(element.line)}: ${element.name} has more than one ${part.slice(0, -1)}`,
      );
    }
    rest = rest.slice(count);
  }
  const [stray] = rest;
  if (stray !== undefined) {
    problems.push(
      `line ${String(stray.line)}: ${stray.name} is not allowed here in ${element.name}`,
    );
  }
  return problems;
}

/** Checks order and number of elements; Excel drops a manifest that errs in either, without a word. */
export function checkGrammar(
  element: ManifestElement,
  parent?: ManifestElement,
): readonly string[] {
  const rule = ruleFor(element, parent);
  const type = attribute(element, 'type');
  const own =
    rule !== undefined
      ? checkChildren(element, rule)
      : typed.has(element.name)
        ? [`line ${String(element.line)}: unknown xsi:type "${type}" of ${element.name}`]
        : element.children.map(
            ({ line, name }) => `line ${String(line)}: ${name} is not known here`,
          );
  return [...own, ...element.children.flatMap((child) => checkGrammar(child, element))];
}
