package vn.khuyencong.ledger.query.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.projects.ProjectSheet;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;

/** A project as its forms need it, with all that they let one choose from. */
record FormSheet(
        ProjectSheet project, FormChoices choices, LineChoices lines, ContractChoices contracts, EntryChoices entries) {
    static FormSheet of(ProjectId id, View view, @Nullable Reader reader, Show show) {
        ProjectSheet sheet = ProjectSheet.of(id, view, reader);
        return new FormSheet(
                sheet,
                new FormChoices(new Names(view.documents()), show),
                new LineChoices(sheet, show),
                new ContractChoices(sheet, show),
                new EntryChoices(sheet, DocumentShelves.of(view).of(id.value()), show));
    }

    /** The same by the names that templates know. */
    Map<String, Object> attributes() {
        return Map.of("sheet", project, "choices", choices, "lines", lines, "contracts", contracts, "entries", entries);
    }
}
