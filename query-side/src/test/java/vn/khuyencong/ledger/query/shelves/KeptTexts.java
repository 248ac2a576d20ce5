package vn.khuyencong.ledger.query.shelves;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.query.statements.FullTexts;

/** Files beside a log in memory. */
final class KeptTexts implements FullTexts {
    private final Map<Sha256, byte[]> files = new HashMap<>();

    Sha256 keep(byte[] content) {
        Sha256 hash = Sha256.of(content);
        files.put(hash, content.clone());
        return hash;
    }

    void spoil(Sha256 hash, byte[] content) {
        files.put(hash, content.clone());
    }

    @Override
    public Optional<byte[]> find(Sha256 sha256) {
        return Optional.ofNullable(files.get(sha256));
    }
}
