package org.leanout.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.leanout.export.ExportKind;
import org.leanout.export.ExportOrder;
import org.leanout.export.Progress;
import org.leanout.shared.Cell;
import org.leanout.shared.Settings;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Every record behind clause 8.3.2, as CSV, a few partners at a time. */
@Component
class IsoRecords implements ExportKind {

    static final String NAME = "iso-20000-1-records";

    private static final int AT_A_TIME = 20;

    private final IsoQueries queries;
    private final MessageSource messages;
    private final Settings settings;

    IsoRecords(IsoQueries queries, MessageSource messages, Settings settings) {
        this.queries = queries;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public MediaType type() {
        return new MediaType("text", "csv", StandardCharsets.UTF_8);
    }

    @Override
    public String fileName(ExportOrder order) {
        return "iso-20000-1-" + Period.parse(order.asked()).fileName() + ".csv";
    }

    @Override
    public void write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        Period period = Period.parse(order.asked());
        List<UUID> partners = queries.everyPartner();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Cell.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord("partner", "clause", "line", "kind", "day", "title", "address");
        for (int i = 0; i < partners.size(); i += AT_A_TIME) {
            progress.at(i, partners.size());
            var some = partners.subList(i, Math.min(partners.size(), i + AT_A_TIME));
            for (IsoRecord each : queries.all(period, some))
                csv.writeRecord(
                        Cell.text(each.name()),
                        "8.3.2",
                        messages.getMessage("iso." + each.line(), null, order.locale()),
                        messages.getMessage("PackKind." + each.kind(), null, order.locale()),
                        each.day().toString(),
                        Cell.text(each.title()),
                        settings.link(each.path()));
        }
        csv.flush();
        progress.at(partners.size(), partners.size());
    }
}
