// What CPython's collector passes through on its way from object to object.

/// Something of CPython's that stands between two objects, and that is no object here: what is behind it is found one step later.
final class Between {
  let objects: [AnyObject]
  /// Whether it was made before what leads to it.
  let isOlder: Bool

  init(_ objects: [AnyObject], isOlder: Bool = false) {
    self.objects = objects
    self.isOlder = isOlder
  }
}
