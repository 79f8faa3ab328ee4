/** Where a door stands: beside a message that is read, or one that is written. */
export type Surface = 'read' | 'compose';

interface DoorPlace {
  /** Names the texts of the door in the catalog (`manifest.doors.<id>`) and its elements in the manifests. */
  readonly id: string;
  readonly surfaces: readonly Surface[];
}

/** A ribbon button that opens the pane at an area. */
export interface PaneDoor extends DoorPlace {
  readonly opens: 'pane';
  /** Area of the pane. `message` is the pane's own first area and has no address of its own. */
  readonly area: string;
}

/** A ribbon button that calls a function which commands.html has associated with this name. */
export interface CommandDoor extends DoorPlace {
  readonly opens: 'command';
  readonly functionName: string;
}

export type Door = PaneDoor | CommandDoor;

/** The buttons of the ribbon, in their order. A new door is one row here and its texts in src/locales. */
export const doors = [
  { id: 'explain', surfaces: ['read', 'compose'], opens: 'pane', area: 'message' },
  { id: 'check', surfaces: ['read', 'compose'], opens: 'pane', area: 'account' },
  { id: 'quickCheck', surfaces: ['read', 'compose'], opens: 'command', functionName: 'quickCheck' },
] as const satisfies readonly Door[];

/** Address of a door's page, relative to the folder of the add-in. */
export function pageOf(door: PaneDoor): string {
  return door.area === 'message' ? 'taskpane.html' : `taskpane.html?area=${encodeURIComponent(door.area)}`;
}
