export type PanelName = 'outline' | 'inspector' | 'results' | 'minimap' | 'lesson';
export type Panels = Readonly<Record<PanelName, boolean>>;
