package vn.khuyencong.ledger.events.party;

/**
 * What is said of a person, sealed by AES-256-GCM under a key of that person's own, which lies outside the log.
 *
 * @param keyVersion which of the person's keys opens it, counted from 1
 * @param box nonce, ciphertext and tag one after the other, in base64; the party's id is bound in as associated data
 */
public record Sealed(int keyVersion, String box) {}
