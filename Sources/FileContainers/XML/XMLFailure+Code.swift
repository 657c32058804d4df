import CXML2

extension XMLFailure.Fault {
  /// The fault behind a number of libxml2's `xmlParserErrors`.
  ///
  /// Its "internal error" is what a half character at the end of the input is called.
  init(code: Int) {
    self =
      switch xmlParserErrors(UInt32(truncatingIfNeeded: code)) {
      case XML_ERR_DOCUMENT_EMPTY, XML_ERR_XMLDECL_NOT_STARTED: .notXML
      case XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED,
        XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED, XML_ERR_DOCTYPE_NOT_FINISHED:
        .truncated
      case XML_ERR_TAG_NAME_MISMATCH: .tagMismatch
      case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .undeclaredEntity
      case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_ENCODING,
        XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_I18N_CONV_FAILED,
        XML_ERR_INTERNAL_ERROR:
        .badCharacter
      case XML_ERR_NAME_REQUIRED, XML_ERR_LT_IN_ATTRIBUTE, XML_ERR_ENTITYREF_SEMICOL_MISSING,
        XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED, XML_ERR_ATTRIBUTE_NOT_STARTED,
        XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED,
        XML_ERR_RESERVED_XML_NAME, XML_ERR_MISPLACED_CDATA_END, XML_ERR_EQUAL_REQUIRED,
        XML_ERR_ATTRIBUTE_REDEFINED:
        .strayMarkup
      default: .other(code)
      }
  }
}
