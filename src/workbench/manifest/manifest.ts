/** An icon's address by its size in pixels. */
export type IconSet = ReadonlyMap<number, string>;

/** What a control does. */
export type ControlAction =
  | { readonly kind: 'show-pane'; readonly page: string }
  | { readonly kind: 'execute'; readonly functionName: string };

/** A button of the ribbon or of a menu. */
export interface RibbonButton {
  readonly kind: 'button';
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: IconSet;
  readonly action: ControlAction;
  readonly enabled: boolean;
}

/** A menu of buttons. */
export interface RibbonMenu {
  readonly kind: 'menu';
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  readonly icons: IconSet;
  readonly items: readonly RibbonButton[];
}

/** A control of the ribbon or of the context menu. */
export type RibbonControl = RibbonButton | RibbonMenu;

/** A labelled group of controls. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** A tab of the ribbon. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The custom functions of an add-in. */
export interface FunctionsReference {
  readonly namespace: string;
  /** Address of the metadata file in the display language. */
  readonly metadata: string;
}

/** Where the keyboard shortcuts are described. */
export interface ShortcutsReference {
  readonly address: string;
  readonly resources: string | null;
}

/** The pages of an add-in by what they are for. */
export interface AddinPages {
  /** Whether one page is pane, commands and functions together. */
  readonly isShared: boolean;
  readonly pane: string;
  readonly commands: string | null;
  readonly functions: string | null;
}

/** An add-in's manifest in one language, with every resource resolved. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly icon: string | null;
  readonly pages: AddinPages;
  readonly functions: FunctionsReference | null;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenu: readonly RibbonControl[];
  readonly shortcuts: ShortcutsReference | null;
}

/** What is wrong with a manifest: the element and the fault. */
export interface ManifestProblem {
  readonly fault:
    | 'no-xml'
    | 'unified'
    | 'other-application'
    | 'missing'
    | 'unknown-resource'
    | 'no-https'
    | 'other-host'
    | 'no-shared-runtime';
  /** The element or value at fault, such as `Resources/Urls #Taskpane.Url`. */
  readonly at: string;
}
