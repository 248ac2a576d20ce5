package vn.khuyencong.ledger.query.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.accounts.Scope;
import vn.khuyencong.ledger.query.entries.Entry;
import vn.khuyencong.ledger.query.entries.Leaf;
import vn.khuyencong.ledger.query.evidence.Citations;
import vn.khuyencong.ledger.query.evidence.CitedEvidence;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Amount;

/** Groups leaves by province, year or period, and source, each only where the figure spans several. */
final class Tree {
    private static final List<Dimension> LEVELS = List.of(Dimension.PROVINCE, Dimension.FISCAL_YEAR, Dimension.SOURCE);

    private final List<Leaf> all;
    private final Names names;
    private final Citations citations;
    private final List<Dimension> levels;

    Tree(List<Leaf> all, Names names, Citations citations) {
        this.all = all;
        this.names = names;
        this.citations = citations;
        this.levels = LEVELS.stream().filter(this::spansSeveral).toList();
    }

    private boolean spansSeveral(Dimension dimension) {
        return all.stream().map(leaf -> leaf.row().value(dimension)).distinct().count() > 1;
    }

    List<Node> of(List<Leaf> shown) {
        return nodes(shown, all, levels);
    }

    private List<Node> nodes(List<Leaf> shown, List<Leaf> whole, List<Dimension> below) {
        if (below.isEmpty()) {
            return shown.stream().map(this::entry).toList();
        }
        Function<Leaf, String> value = leaf -> leaf.row().value(below.getFirst());
        Map<String, List<Leaf>> groups = new LinkedHashMap<>();
        shown.forEach(leaf -> groups.computeIfAbsent(value.apply(leaf), group -> new ArrayList<>())
                .add(leaf));
        List<Node> nodes = new ArrayList<>();
        groups.forEach((group, leaves) -> {
            List<Leaf> ofGroup = whole.stream()
                    .filter(leaf -> value.apply(leaf).equals(group))
                    .toList();
            Money sum = ofGroup.stream().map(Leaf::amount).reduce(Money.ZERO, Money::plus);
            nodes.add(Node.group(
                    label(below.getFirst(), leaves.getFirst().row()),
                    Amount.of(sum),
                    nodes(leaves, ofGroup, below.subList(1, below.size()))));
        });
        return nodes;
    }

    private String label(Dimension dimension, RowKey row) {
        String name = dimension == Dimension.PROVINCE ? names.of(row.unit()) : null;
        return name == null ? row.value(dimension) : name;
    }

    private Node entry(Leaf leaf) {
        Entry entry = leaf.entry();
        return Node.entry(
                label(leaf.contribution().posting().scope(), entry),
                Amount.of(leaf.amount(), leaf.qualifier()),
                new Node.Reference(entry.id(), entry.eventId(), Long.toString(entry.position()), entry.effectiveOn()),
                evidence(leaf));
    }

    private static String label(Scope scope, Entry entry) {
        return Objects.requireNonNullElse(scope.line(), entry.type());
    }

    private List<CitedEvidence> evidence(Leaf leaf) {
        return leaf.entry().evidence().stream()
                .map(it -> citations.cite(
                        it,
                        leaf.contribution().posting().scope().programme(),
                        leaf.posted().quote()))
                .toList();
    }
}
