package vn.khuyencong.ledger.infra.benchmark.history;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.infra.benchmark.measure.Progress;
import vn.khuyencong.ledger.infra.benchmark.store.Store;

/** Writes the national history into a store, many commands to one unit of work, as an import does. */
public final class Writing {
    private static final int EVENTS_AT_ONCE = 1_000;

    private final Store store;
    private final Progress progress;
    private final int length;
    private final List<DomainEventMessage<Fact>> pending = new ArrayList<>();
    private int written;

    private Writing(Store store, int length, Progress progress) {
        this.store = store;
        this.length = length;
        this.progress = progress;
    }

    static void history(int length, Store store, Progress progress) {
        Writing writing = new Writing(store, length, progress);
        NationalHistory.tell(length, writing::add);
        writing.write();
    }

    /** The history, and after it what its decisions and parties are called: as much as a page can name. */
    public static void namedHistory(int length, Store store, Progress progress) {
        Writing writing = new Writing(store, length, progress);
        Naming naming = new Naming();
        NationalHistory.tell(length, command -> {
            command.forEach(message -> naming.hear(message.getPayload()));
            writing.add(command);
        });
        naming.tell(writing::add);
        writing.write();
    }

    private void add(List<DomainEventMessage<Fact>> command) {
        pending.addAll(command);
        if (pending.size() >= EVENTS_AT_ONCE) {
            write();
        }
    }

    private void write() {
        if (!pending.isEmpty()) {
            store.publish(List.copyOf(pending));
            written += pending.size();
            pending.clear();
            progress.at("writing the history, event", written, length);
        }
    }
}
