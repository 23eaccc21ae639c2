import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { allWithin, at, named, parseXml, type Element } from './xml-tree.ts';

const ORIGIN = 'https://localhost:3000';
const manifest = parseXml(readFileSync('manifest.xml', 'utf8'));
const overrides = at(manifest, 'VersionOverrides');
const group = only(named(overrides, 'Group'));

function only(elements: readonly Element[]): Element {
  const [first] = elements;
  if (!first || elements.length > 1) throw new Error(`${elements.length} instead of one`);
  return first;
}

const namesIn = (element: Element) => element.children.map(({ name }) => name);

describe('the manifest has its elements in the order that the schema demands', () => {
  const inOrder: readonly (readonly [string, Element, string])[] = [
    [
      'OfficeApp',
      manifest,
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides',
    ],
    ['VersionOverrides', overrides, 'Hosts Resources'],
    [
      'DesktopFormFactor',
      at(overrides, 'Hosts', 'Host', 'DesktopFormFactor'),
      'GetStarted FunctionFile ExtensionPoint',
    ],
    ['GetStarted', only(named(overrides, 'GetStarted')), 'Title Description LearnMoreUrl'],
    ['Group', group, 'Label Icon Control Control'],
    ['Resources', at(overrides, 'Resources'), 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings'],
  ];

  test.each(inOrder)('%s', (_, element, names) => {
    expect(namesIn(element).join(' ')).toBe(names);
  });

  test('every button', () => {
    for (const control of named(group, 'Control')) {
      expect(namesIn(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(namesIn(at(control, 'Supertip'))).toEqual(['Title', 'Description']);
    }
  });
});

describe('the manifest says what Office must know', () => {
  test('who it is: a fixed id and a version of four numbers from 1.0', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
    expect(at(manifest, 'Version').text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/u);
  });

  test('it is for Excel, may change the workbook, and can be opened in every version', () => {
    expect(at(manifest, 'Hosts', 'Host').attributes['Name']).toBe('Workbook');
    expect(at(overrides, 'Hosts', 'Host').attributes['xsi:type']).toBe('Workbook');
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(at(manifest, 'Requirements', 'Sets', 'Set').attributes).toEqual({
      Name: 'ExcelApi',
      MinVersion: '1.1',
    });
  });

  test('its buttons stand on the Home tab: one for the pane, whose id no other has, and one for a function', () => {
    expect(only(named(overrides, 'OfficeTab')).attributes['id']).toBe('TabHome');
    const actions = named(group, 'Action').map((action) =>
      [
        action.attributes['xsi:type'],
        ...action.children.map(({ text, attributes }) => text || urls.get(attributes['resid'] ?? '')),
      ].join(' '),
    );
    expect(actions).toEqual([
      `ShowTaskpane SoatBieu.Taskpane ${ORIGIN}/taskpane.html`,
      'ExecuteFunction xoaDanhDau',
    ]);
  });

  /** In a process of its own: jest cannot load the modules that the reader stands on. */
  const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((read) => console.log(JSON.stringify(read)))`;

  test('Microsoft’s reader finds the same in it', () => {
    const read: unknown = JSON.parse(execFileSync(process.execPath, ['-e', READ], { encoding: 'utf8' }));
    expect(read).toMatchObject({
      id: at(manifest, 'Id').text,
      defaultLocale: 'vi-VN',
      displayName: 'Soát Biểu',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
    });
  });
});

const urls = new Map(
  named(overrides, 'bt:Url').map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue']]),
);
const resources = at(overrides, 'Resources').children.flatMap(({ children }) => children);

describe('the manifest’s resources', () => {
  const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
  const used = allWithin(overrides).flatMap(({ attributes: { resid } }) =>
    resid === undefined ? [] : [resid],
  );

  test('each has an id of its own of at most 32 characters', () => {
    expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what is used is there, and what is there is used', () => {
    expect([...new Set(used)].toSorted()).toEqual(ids.toSorted());
  });

  test('ids of buttons and groups are their own, too, and at most 125 characters', () => {
    const own = [...named(overrides, 'Group'), ...named(overrides, 'Control')].map(
      ({ attributes }) => attributes['id'] ?? '',
    );
    expect(own.filter((id) => id === '' || id.length > 125)).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('what a person reads in the manifest', () => {
  const told = [
    ...['DisplayName', 'Description'].map((name) => ({ element: at(manifest, name), limit: limitOf(name) })),
    ...['bt:ShortStrings', 'bt:LongStrings'].flatMap((name) =>
      at(overrides, 'Resources', name).children.map((element) => ({ element, limit: limitOf(name) })),
    ),
  ];

  function limitOf(name: string): number {
    return name === 'DisplayName' || name === 'bt:ShortStrings' ? 125 : 250;
  }

  test.each(
    told.map(({ element, limit }) => [element.attributes['DefaultValue'] ?? '', element, limit] as const),
  )('“%s” is short enough, in Vietnamese and in English', (vietnamese, element, limit) => {
    const english = only(element.children).attributes;
    expect(english['Locale']).toBe('en-US');
    for (const text of [vietnamese, english['Value'] ?? '']) {
      expect(text).toBe(text.trim().normalize('NFC'));
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  test('the default is Vietnamese', () => {
    expect(at(manifest, 'DefaultLocale').text).toBe('vi-VN');
  });

  test('a button’s name fits below its picture: at most two lines of nine letters', () => {
    const labels = named(group, 'Control').map((control) => at(control, 'Label').attributes['resid']);
    const texts = resources
      .filter(({ attributes }) => labels.includes(attributes['id']))
      .flatMap(({ attributes, children }) => [
        attributes['DefaultValue'],
        only(children).attributes['Value'],
      ]);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text?.length).toBeLessThanOrEqual(18);
  });
});

describe('the manifest’s addresses', () => {
  const addresses = [...allWithin(manifest)].flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => /^\w+:\/\//u.test(value) && !isNamespace(value)),
  );

  function isNamespace(value: string): boolean {
    return /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//u.test(value);
  }

  test('are all of one origin, by https', () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  });
});

describe('the icons', () => {
  /** The width and height that a PNG file says of itself. */
  function pixels(file: string): readonly number[] {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  const fileOf = (address: string | undefined) => `assets${(address ?? '').slice(ORIGIN.length)}`;

  test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])('the product’s own is drawn at %i pixels', (size) => {
    expect(pixels(`assets/icons/soat-bieu-${size}.png`)).toEqual([size, size]);
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %i pixels', (name, size) => {
    expect(pixels(fileOf(at(manifest, name).attributes['DefaultValue']))).toEqual([size, size]);
  });

  test.each(
    named(overrides, 'Icon').map((icon) => [icon.children.map(({ attributes }) => attributes)] as const),
  )('on the ribbon each is there in all sizes: %j', (images) => {
    expect(images.map(({ size }) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const { size, resid } of images) {
      const image = only(resources.filter(({ attributes }) => attributes['id'] === resid));
      expect(pixels(fileOf(image.attributes['DefaultValue']))).toEqual([Number(size), Number(size)]);
    }
  });

  test.each([16, 20, 24, 32, 40])('the drawings of %i pixels are kept', (size) => {
    for (const name of ['soat-bieu', 'xoa-danh-dau'])
      expect(existsSync(`assets/icons/${name}-${size}.svg`)).toBe(true);
  });
});
