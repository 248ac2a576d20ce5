package vn.khuyencong.ledger.infra.benchmark.page;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.ledger.infra.benchmark.history.Writing;
import vn.khuyencong.ledger.infra.benchmark.measure.Setting;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** One ledger with the national history, for all the pages that are measured in a run. */
final class NationalLedger {
    private static final String MARK_OF_A_DEMONSTRATION = "DEMO";

    private @Nullable ServedLedger served;

    /** The running ledger; the first page that is measured waits for its history. */
    synchronized ServedLedger served(Setting setting) throws Exception {
        if (served == null) {
            Path data = setting.room("pages");
            Files.createFile(data.resolve(MARK_OF_A_DEMONSTRATION));
            long last;
            try (Store store = Store.ours(data)) {
                Writing.namedHistory(setting.effort().events(), store, setting.progress());
                last = store.lastPosition();
            }
            ServedLedger started = ServedLedger.start(data);
            setting.closeAtTheEnd(started);
            served = started.caughtUp(last, setting.progress());
        }
        return served;
    }

    /** Something that stands in the middle of a list of the interface, so that no page is measured at its emptiest. */
    static JsonNode someOf(String list, ServedLedger served) throws Exception {
        JsonNode items = served.json(list).path("items");
        return items.get(items.size() / 2);
    }
}
