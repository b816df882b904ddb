// `inspect`: what a thing is, its signature, its source, and the frames that run.
// Left out: class trees, and whatever looks into byte code.

let inspectSource = [
  inspectKinds, inspectPlaces, inspectFrames, inspectSignature,
]
