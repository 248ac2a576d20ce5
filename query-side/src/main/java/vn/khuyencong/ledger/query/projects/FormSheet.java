package vn.khuyencong.ledger.query.projects;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.Titles;

/** A project as its forms need it. */
record FormSheet(ProjectSheet project, FormChoices choices) {
    static FormSheet of(ProjectId id, View view, @Nullable Reader reader, Show show) {
        ProjectSheet sheet = ProjectSheet.of(id, view, reader);
        Names names = new Names(view.documents());
        List<Titles.Named> activities = names.activities().stream()
                .map(it -> new Titles.Named(
                        it.code(), Optional.ofNullable(names.of(it)).orElse(it.code())))
                .toList();
        return new FormSheet(sheet, new FormChoices(sheet, show, activities));
    }
}
