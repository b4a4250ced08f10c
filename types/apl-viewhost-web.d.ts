/** Amazon's renderer ships no types; these are the calls we make. */
declare module 'apl-viewhost-web' {
  /** Loads the engine, which is part of the package. */
  export function initEngine(): Promise<unknown>;
  export class Content {
    /** Takes a document as JSON. */
    static create(document: string): Content;
    /** Takes the name of a parameter, and its value as JSON. */
    addData(name: string, data: string): void;
  }
  export default class AplRenderer {
    static create(options: {
      content: Content;
      view: HTMLElement;
      environment: object;
      viewport: object;
      theme: string;
      mode: string;
      utcTime: number;
      localTimeAdjustment: number;
      onSendEvent: (event: { arguments: unknown[] }) => void;
    }): AplRenderer;
    /** When `elapsedTime` is 0; the first frame if it is not set. */
    startTime: number;
    /** Where a touch or the mouse is, before the place of the view is taken off. */
    getScreenCoords: (at: { clientX: number; clientY: number }) => { x: number; y: number };
    init(): Promise<void>;
    destroy(): void;
  }
}
