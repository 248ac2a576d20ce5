package vn.khuyencong.ledger.command.project;

import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.LedgerStream;
import vn.khuyencong.ledger.command.desk.StreamKind;

/** The project as Axon stores it. */
@AggregateRoot(type = "Project")
public final class ProjectStream extends LedgerStream<ProjectState> {
    public static final StreamKind<ProjectState, ProjectStream> KIND = new StreamKind<>(
            "project", ProjectStream.class, ProjectStream::new, StreamKind.permittedBy(ProjectCommand.class));

    private ProjectStream(@Nullable String id) {
        super(id, new ProjectState());
    }
}
