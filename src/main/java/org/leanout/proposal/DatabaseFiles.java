package org.leanout.proposal;

import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in the database, so that its backup has everything. */
class DatabaseFiles implements FileStore {

    private final JdbcClient jdbc;

    DatabaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(PartnerKey file, byte[] content) {
        jdbc.sql("insert into attachment_content (partner_id, attachment_id, content) values (:partner, :id, :content)")
                .param("partner", file.partnerId())
                .param("id", file.id())
                .param("content", content)
                .update();
    }

    @Override
    public byte[] get(PartnerKey file) {
        return jdbc.sql("select content from attachment_content where partner_id = :partner and attachment_id = :id")
                .param("partner", file.partnerId())
                .param("id", file.id())
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void remove(PartnerKey file) {
        jdbc.sql("delete from attachment_content where partner_id = :partner and attachment_id = :id")
                .param("partner", file.partnerId())
                .param("id", file.id())
                .update();
    }
}
