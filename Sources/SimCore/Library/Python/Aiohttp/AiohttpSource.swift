// `aiohttp`, the client: requests to the hosts of the scenario, which take virtual time and reach no network.

let aiohttpSource = [
  aiohttpErrors, aiohttpAddresses, aiohttpSettings, aiohttpResponses, aiohttpSession,
]
