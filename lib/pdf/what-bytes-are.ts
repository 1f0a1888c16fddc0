/**
 * What a file is by its first bytes: courts answer with a page in HTML where a session has ended or a document
 * is sealed, and browsers hand that on under a PDF's name. PDF's own mark may stand anywhere in the first 1,024 bytes.
 */
export const whatBytesAre = (bytes: Uint8Array): 'pdf' | 'empty' | 'login-page' | 'not-a-pdf' => {
  if (bytes.length === 0) return 'empty'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (!/^[\s\u00ef\u00bb\u00bf]*(?:<!doctype html|<html|<head|<body|<meta|<!--|<\?xml|<title|<script|<form|<center)/i.test(head)) return 'not-a-pdf'
  const page = new TextDecoder('latin1').decode(bytes.subarray(0, 200_000))
  return /type\s*=\s*["']?password|\blog[\s-]?in\b|\bsign[\s-]?in\b|\bpassword\b|csologin|session (?:has )?(?:expired|timed out)/i.test(page) ? 'login-page' : 'not-a-pdf'
}
