package vn.khuyencong.ledger.command.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectKind;

/** What was accepted on one project, in order; whatever is asked is found by reading all of it again. */
final class NaiveProject {
    final ProjectId id;
    final ProjectKind kind;
    final Unit unit;
    final List<Entry> entries = new ArrayList<>();

    /** One accepted command, or one half of a reversal with its replacement. */
    static final class Entry {
        final long sequence;
        final ProjectCommand command;
        final List<Row> rows;
        final List<Drawing> drawings;
        boolean reversed;
        /** Where it stands among the others: a replacement stands where the replaced one stood. */
        long place;

        Entry(long sequence, ProjectCommand command, List<Row> rows, List<Drawing> drawings) {
            this.sequence = sequence;
            this.command = command;
            this.rows = rows;
            this.drawings = drawings;
            this.place = sequence;
        }

        boolean takes(String contract) {
            return drawings.stream().anyMatch(it -> it.contract().equals(contract));
        }
    }

    /** What an entry did to a contract on a line: to what it is worth and to what was drawn on it. */
    record Drawing(String contract, String line, long value, long drawn) {}

    NaiveProject(ProjectId id, ProjectKind kind, Unit unit) {
        this.id = id;
        this.kind = kind;
        this.unit = unit;
    }

    List<Entry> standing() {
        return entries.stream()
                .filter(entry -> !entry.reversed && !(entry.command instanceof ReverseProjectEntry))
                .sorted(Comparator.comparingLong(entry -> entry.place))
                .toList();
    }

    @Nullable
    Entry standing(long sequence) {
        return standing().stream()
                .filter(entry -> entry.sequence == sequence)
                .findFirst()
                .orElse(null);
    }

    <T extends ProjectCommand> List<T> all(Class<T> type) {
        return standing().stream()
                .map(entry -> entry.command)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    boolean isClosed() {
        return !all(CloseProject.class).isEmpty();
    }

    boolean isApproved() {
        return !all(ApproveBudget.class).isEmpty();
    }

    /** Each line with the fund that pays it. */
    Map<String, FundId> lines() {
        Map<String, FundId> lines = new LinkedHashMap<>();
        for (Entry entry : standing()) {
            switch (entry.command) {
                case ApproveBudget it -> it.lines().forEach(line -> lines.put(line.line(), fundOf(line)));
                case AssignBeneficiary it when it.newLine() != null -> put(lines, it.newLine(), lines.get(it.line()));
                case ChangeSource it -> put(lines, it.newLine(), payerAfter(it, lines.get(it.line())));
                case CarryOverLine it -> put(lines, it.newLine(), next(it, lines.get(it.line())));
                default -> {}
            }
        }
        return lines;
    }

    private static void put(Map<String, FundId> lines, String line, @Nullable FundId fund) {
        if (fund != null) {
            lines.put(line, fund);
        }
    }

    private FundId fundOf(ApproveBudget.Line line) {
        return FundId.of(line.unit() == null ? unit : line.unit(), line.fiscalYear(), line.source());
    }

    static @Nullable FundId payerAfter(ChangeSource it, @Nullable FundId before) {
        return before == null
                ? null
                : FundId.of(
                        it.unit() == null ? before.unit() : it.unit(),
                        it.fiscalYear() == null ? before.fiscalYear() : it.fiscalYear(),
                        it.source());
    }

    static @Nullable FundId next(CarryOverLine it, @Nullable FundId before) {
        return before == null
                ? null
                : FundId.of(
                        it.unit() == null ? before.unit() : it.unit(),
                        new vn.khuyencong.ledger.events.FiscalYear(
                                before.fiscalYear().year() + 1),
                        before.source());
    }

    /** Contract and line → worth and drawn. */
    Map<String, Map<String, long[]>> contracts() {
        Map<String, Map<String, long[]>> parts = new TreeMap<>();
        for (Entry entry : standing()) {
            for (Drawing it : entry.drawings) {
                long[] part = parts.computeIfAbsent(it.contract(), number -> new TreeMap<>())
                        .computeIfAbsent(it.line(), line -> new long[2]);
                part[0] += it.value();
                part[1] += it.drawn();
            }
        }
        return parts;
    }

    long undrawn(String contract, @Nullable String line) {
        long[] part = part(contract, line);
        return part[0] - part[1];
    }

    long drawn(String contract, @Nullable String line) {
        return part(contract, line)[1];
    }

    private long[] part(String contract, @Nullable String line) {
        return line == null
                ? new long[2]
                : contracts().getOrDefault(contract, Map.of()).getOrDefault(line, new long[2]);
    }

    /** What is left to draw on a line, contract by contract. */
    long restOn(String line) {
        return contracts().values().stream()
                .map(parts -> parts.getOrDefault(line, new long[2]))
                .mapToLong(part -> Math.max(0, part[0] - part[1]))
                .sum();
    }

    /** Where a contract stands, gone along with every move and back with every reversal; null if it was not signed. */
    @Nullable
    String lineOf(String contract) {
        String line = null;
        for (Entry entry : entries) {
            line = entry.command instanceof ReverseProjectEntry it
                    ? lineBefore(
                            entries.stream()
                                    .filter(was -> was.sequence == it.entry().sequence())
                                    .findFirst()
                                    .orElseThrow(),
                            contract,
                            line)
                    : lineAfter(entry, contract, line);
        }
        return line;
    }

    private static @Nullable String lineAfter(Entry entry, String contract, @Nullable String line) {
        return switch (entry.command) {
            case SignContract it -> it.contract().equals(contract) ? it.line() : line;
            case ChangeSource it -> it.line().equals(line) && entry.takes(contract) ? it.newLine() : line;
            case CarryOverLine it -> it.line().equals(line) && entry.takes(contract) ? it.newLine() : line;
            default -> line;
        };
    }

    private static @Nullable String lineBefore(Entry reversed, String contract, @Nullable String line) {
        return switch (reversed.command) {
            case SignContract it -> it.contract().equals(contract) ? null : line;
            case ChangeSource it -> it.newLine().equals(line) && reversed.takes(contract) ? it.line() : line;
            case CarryOverLine it -> it.newLine().equals(line) && reversed.takes(contract) ? it.line() : line;
            default -> line;
        };
    }
}
