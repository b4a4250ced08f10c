/** Amazon's APL validator ships types for another module system; this is the call we make. */
declare module 'apl-suggester' {
  export class StaticAplTemplateValidator {
    /** Takes a document. */
    validate(document: object): Promise<{ level: string; path: string; errorMessage: string }[]>;
  }
}
