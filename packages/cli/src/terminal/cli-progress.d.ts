// cli-progress ships no types; this is the part that is used.
declare module "cli-progress" {
  export interface BarOptions {
    readonly format: string;
    readonly hideCursor: boolean;
    readonly clearOnComplete: boolean;
    readonly stream: NodeJS.WritableStream;
    readonly barsize: number;
  }
  export class SingleBar {
    constructor(options: BarOptions);
    start(total: number, value: number): void;
    update(value: number): void;
    stop(): void;
  }
  const cliProgress: { readonly SingleBar: typeof SingleBar };
  export default cliProgress;
}
