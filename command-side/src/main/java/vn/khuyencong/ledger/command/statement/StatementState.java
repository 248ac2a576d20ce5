package vn.khuyencong.ledger.command.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Books;
import vn.khuyencong.ledger.command.desk.Reversals;
import vn.khuyencong.ledger.command.desk.StreamState;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementFact;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;

/** What a published text remembers: its files, and which lines, figures and notes stand under which keys. */
public final class StatementState extends StreamState<StatementFact> {
    private final Reversals<StatementFact> entries = new Reversals<>();
    private final Set<Sha256> files = new HashSet<>();
    private final Map<String, EntryReported> lines = new HashMap<>();
    private final Map<String, FigureStated> figures = new HashMap<>();
    private final Map<String, StatementNoted> notes = new HashMap<>();
    private final Set<String> keysInLines = new HashSet<>();
    private @Nullable StatementPublished published;

    public StatementState() {
        super(StatementFact.class, Books.none());
    }

    @Override
    protected void on(StatementFact fact, Occurrence occurrence) {
        switch (fact) {
            case StatementPublished it -> published = it;
            case TextAttached it -> files.add(it.sha256());
            case EntryReported it -> {
                lines.put(it.key(), it);
                figuresOf(it).forEach(keysInLines::add);
            }
            case FigureStated it -> figures.put(it.key(), it);
            case StatementNoted it -> notes.put(it.key(), it);
            case EntryReversed it -> free(entries.at(it.entry()));
        }
        entries.remember(fact, occurrence);
    }

    private void free(@Nullable StatementFact original) {
        if (original instanceof EntryReported it) {
            lines.remove(it.key());
            figuresOf(it).forEach(keysInLines::remove);
        }
    }

    private static Stream<String> figuresOf(EntryReported line) {
        return Stream.concat(
                line.counts().stream().map(ReportedCount::figure),
                line.amounts().stream().map(ReportedAmount::figure));
    }

    /** This state with one more fact, as the next command would see it; this one is left as it is. */
    StatementState after(StatementFact fact, Occurrence occurrence) {
        StatementState next = new StatementState();
        entries.retell(next::remember);
        next.remember(fact, occurrence);
        return next;
    }

    @Nullable
    StatementPublished published() {
        return published;
    }

    boolean shows(Sha256 file) {
        return files.contains(file);
    }

    @Nullable
    EntryReported line(String key) {
        return lines.get(key);
    }

    @Nullable
    FigureStated figure(String key) {
        return figures.get(key);
    }

    @Nullable
    StatementNoted note(String key) {
        return notes.get(key);
    }

    /** Whether a figure inside a line, a stated figure or a note stands under that key. */
    boolean isTaken(String key) {
        return keysInLines.contains(key) || figures.containsKey(key) || notes.containsKey(key);
    }

    Reversals<StatementFact> entries() {
        return entries;
    }
}
