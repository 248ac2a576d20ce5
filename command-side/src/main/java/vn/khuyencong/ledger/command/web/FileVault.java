package vn.khuyencong.ledger.command.web;

import java.io.IOException;
import java.io.InputStream;
import vn.khuyencong.ledger.events.Sha256;

/** Keeps files beside the log under the hash of their bytes; the log holds the hash alone. */
public interface FileVault {

    /** A file that is kept for good. */
    record Kept(Sha256 sha256, long sizeBytes) {}

    /**
     * Keeps the bytes and returns when they are on the disk; the same bytes are kept once.
     *
     * @throws IOException if they cannot be kept; nothing half-written is left behind
     */
    Kept keep(InputStream content) throws IOException;

    /**
     * Opens a file that is kept.
     *
     * @throws IOException if no file has that hash
     */
    InputStream open(Sha256 sha256) throws IOException;
}
