/** Microsoft's schemas for manifests. They are read where they lie and are no part of this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** `base` is what Exchange 2016 knows; `ext` adds the flags for no item and for several. */
export type SchemaSet = 'base' | 'ext';

const schemaFile = (project: string, set: SchemaSet): string => join(project, '../shared/facts/manifest-xsd', set, 'OfficeAppManifestV1_1.xsd');

export const hasSchemas = (project: string): boolean =>
  existsSync(schemaFile(project, 'base')) && existsSync(schemaFile(project, 'ext'));

/** Gives a function that says what is wrong with a manifest by a set of schemas: null where it is valid. */
export function schemaCheck(project: string, set: SchemaSet): (manifest: string) => string | null {
  xmlRegisterFsInputProviders();
  const file = schemaFile(project, set);
  return (manifest) => {
    const xsd = XmlDocument.fromBuffer(readFileSync(file), { url: file });
    try {
      const validator = XsdValidator.fromDoc(xsd);
      const document = XmlDocument.fromString(manifest);
      try {
        validator.validate(document);
        return null;
      } finally {
        document.dispose();
        validator.dispose();
      }
    } catch (error) {
      return error instanceof Error ? error.message.trim() : String(error);
    } finally {
      xsd.dispose();
    }
  };
}
