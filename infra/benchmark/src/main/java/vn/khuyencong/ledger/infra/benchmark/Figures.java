package vn.khuyencong.ledger.infra.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.infra.benchmark.append.AppendFigure;
import vn.khuyencong.ledger.infra.benchmark.approval.ApprovalFigure;
import vn.khuyencong.ledger.infra.benchmark.history.FoldFigure;
import vn.khuyencong.ledger.infra.benchmark.history.SizeFigure;
import vn.khuyencong.ledger.infra.benchmark.measure.Figure;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal.AtLeastTimes;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal.AtMost;
import vn.khuyencong.ledger.infra.benchmark.measure.Goal.AtMostTimes;
import vn.khuyencong.ledger.infra.benchmark.page.PageFigure;

/** Everything that is measured, in the order in which it is measured. */
final class Figures {
    private Figures() {}

    private static List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(
                new AppendFigure("append-1", 1, 1, new AtLeastTimes(1)),
                new AppendFigure("append-64", 64, 500, new AtLeastTimes(6)),
                new ApprovalFigure("approvals-64", 63, new AtLeastTimes(3)),
                new ApprovalFigure("approvals-one-fund", 1, new AtLeastTimes(1)),
                new FoldFigure("fold", new AtMostTimes(1.5)),
                new SizeFigure("bytes-per-event", new AtMost(400, "bytes"))));
        all.addAll(PageFigure.all(10));
        return all;
    }

    /** The one figure of that name, those of a family ({@code page}), or all of them. */
    static List<Figure> named(@Nullable String name) {
        List<Figure> all = all();
        if (name == null) {
            return all;
        }
        List<Figure> found = all.stream()
                .filter(it -> it.name().equals(name) || it.name().startsWith(name + "-"))
                .toList();
        if (found.isEmpty()) {
            String names = all.stream().map(Figure::name).collect(Collectors.joining(", "));
            throw new Options.Usage("no figure is called " + name + "; there are " + names);
        }
        return found;
    }
}
