package vn.khuyencong.ledger.query.statements;

import java.util.Optional;
import vn.khuyencong.ledger.events.Sha256;

/** Nguyên văn: the files of published texts, which lie beside the log. */
public interface FullTexts {

    /** The bytes of the file that has this hash, or nothing where none is kept. */
    Optional<byte[]> find(Sha256 sha256);
}
