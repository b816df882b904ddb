// `configparser`: INI files read, changed, interpolated and written.

let configparserSource = [
  configparserErrors, configparserInterpolation, configparserParser, configparserSections,
]
