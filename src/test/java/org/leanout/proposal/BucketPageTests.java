package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.transaction.TestTransaction;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** All that holds of files in the database holds of files in a bucket, too; and nothing is left over there. */
@DirtiesContext // its server ends with these tests
class BucketPageTests extends AttachmentPageTests {

    private static final LocalS3 SERVER =
            LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
    private static final BucketSettings SETTINGS = start();
    private static final S3Client BUCKET = AttachmentConfiguration.client(SETTINGS);

    @Autowired
    FileStore files;

    @Autowired
    Today today;

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry settings) {
        BUCKET.createBucket(it -> it.bucket(SETTINGS.bucket()));
        settings.add("leanout.attachments.s3.bucket", SETTINGS::bucket);
        settings.add("leanout.attachments.s3.endpoint", SETTINGS::endpoint);
        settings.add("leanout.attachments.s3.access-key", SETTINGS::accessKey);
        settings.add("leanout.attachments.s3.secret-key", SETTINGS::secretKey);
    }

    private static BucketSettings start() {
        SERVER.start();
        var endpoint = URI.create("http://localhost:" + SERVER.getPort());
        return new BucketSettings("leanout", endpoint, "us-east-1", "key", "secret", "attachments/");
    }

    @AfterAll
    static void stop() {
        BUCKET.close();
        SERVER.shutdown();
    }

    @AfterEach
    void empty() {
        for (S3Object left : objects())
            BUCKET.deleteObject(it -> it.bucket(SETTINGS.bucket()).key(left.key()));
    }

    /** A file goes once it is certain that it was taken away; until then it is there, and nobody is handed it. */
    @Override
    boolean isKept() {
        assertThat(super.isKept()).as("in the database").isFalse();
        assertThat(objects()).hasSize(1);
        return jdbc.sql("select removed_at is null from attachment where id = :id")
                .param("id", file)
                .query(Boolean.class)
                .single();
    }

    @Test
    void that_were_removed_are_gone_once_it_is_certain() throws Exception {
        attach("ines", "note.txt", "Here");
        browser.submit("ines", there + "/removal");
        assertThat(objects()).as("it may still be rolled back").hasSize(1);
        TestTransaction.flagForCommit();
        TestTransaction.end();
        assertThat(objects()).isEmpty();
    }

    @Test
    void are_not_attached_while_the_bucket_is_away() throws Exception {
        BUCKET.deleteBucket(it -> it.bucket(SETTINGS.bucket()));
        try {
            var answer = attach("ines", "note.txt", "Nowhere");
            assertThat(page(answer).select("#file-error").text()).startsWith("Files cannot be kept at the moment");
        } finally {
            BUCKET.createBucket(it -> it.bucket(SETTINGS.bucket()));
        }
    }

    @Test
    void are_said_to_be_away_and_not_missing_while_the_bucket_is() throws Exception {
        attach("ines", "note.txt", "Here");
        empty();
        BUCKET.deleteBucket(it -> it.bucket(SETTINGS.bucket()));
        try {
            assertThat(browser.open("ines", there).getResponse().getStatus()).isEqualTo(503);
            Document away = browser.failure("ines", 503);
            assertThat(away.select("main").text())
                    .contains("The file is there", "Nothing is lost: try again in a few minutes.");
            assertThat(away.select("main a").attr("href")).isEqualTo("/");
        } finally {
            BUCKET.createBucket(it -> it.bucket(SETTINGS.bucket()));
        }
        assertThat(browser.open("ines", there).getResponse().getStatus())
                .as("the bucket answers, and has no such file")
                .isEqualTo(404);
    }

    @Test
    void of_others_in_the_same_bucket_are_left_alone() {
        for (String name : List.of("attachments/readme.txt", "attachments/" + file, "others/" + file + "/" + file))
            BUCKET.putObject(it -> it.bucket(SETTINGS.bucket()).key(name), RequestBody.fromString("theirs"));
        assertThat(((BucketFiles) files).sweep(today.now().plus(BucketFiles.YOUNG.multipliedBy(2))))
                .isZero();
        assertThat(objects()).hasSize(3);
    }

    @Test
    void that_were_rolled_back_are_swept_once_they_are_old_and_others_stay() throws Exception {
        attach("ines", "note.txt", "Here");
        assertThat(objects()).hasSize(1);
        BucketFiles bucket = (BucketFiles) files;
        TestTransaction.flagForCommit();
        TestTransaction.end();
        assertThat(bucket.sweep(today.now().plus(BucketFiles.YOUNG.multipliedBy(2))))
                .isZero();
        assertThat(objects()).hasSize(1);
        jdbc.sql("delete from attachment where id = ?").param(file).update();
        assertThat(bucket.sweep(today.now())).as("as young as they are").isZero();
        assertThat(bucket.sweep(today.now().plus(BucketFiles.YOUNG.multipliedBy(2))))
                .isOne();
        assertThat(objects()).isEmpty();
    }

    @Test
    void that_were_attached_before_stay_where_they_are() throws Exception {
        attach("ines", "note.txt", "Before");
        empty();
        jdbc.sql("""
                        insert into attachment_content (partner_id, attachment_id, content)
                        select partner_id, id, 'Before' from attachment where id = ?
                        """).param(file).update();
        assertThat(browser.open("maya", there).getResponse().getContentAsString())
                .isEqualTo("Before");
    }

    private static List<S3Object> objects() {
        return BUCKET.listObjectsV2(it -> it.bucket(SETTINGS.bucket())).contents();
    }
}
