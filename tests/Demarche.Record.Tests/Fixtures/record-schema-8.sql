--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: decisions_are_only_added_to(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decisions_are_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'decisions are only added to'; END $$;


--
-- Name: frozen_versions_never_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.frozen_versions_never_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'frozen versions never change'; END $$;


--
-- Name: log_is_only_added_to(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.log_is_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the log is only added to'; END $$;


--
-- Name: model_entries_are_only_added_to(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.model_entries_are_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'model entries are only added to'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: capture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.capture (
    id bigint NOT NULL,
    report bigint NOT NULL,
    file_hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    outlet text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    url_key text COLLATE pg_catalog."C",
    byline text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    published_at text COLLATE pg_catalog."C",
    retrieved text COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    blocks text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: common_fingerprint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.common_fingerprint (
    fingerprint bigint NOT NULL
);


--
-- Name: compared_outlet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compared_outlet (
    report bigint NOT NULL,
    outlet text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: compared_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.compared_report (
    report bigint NOT NULL,
    sketch bigint NOT NULL,
    origin bigint NOT NULL
);


--
-- Name: copy_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.copy_link (
    report bigint NOT NULL,
    other bigint NOT NULL,
    shared bigint NOT NULL,
    "least" bigint NOT NULL,
    CONSTRAINT copy_link_check CHECK ((report < other))
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    id text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    report text COLLATE pg_catalog."C",
    entry text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: embedded_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.embedded_report (
    number bigint NOT NULL,
    report bigint NOT NULL,
    version text NOT NULL COLLATE pg_catalog."C",
    sentences bytea NOT NULL,
    vectors bytea
);
ALTER TABLE ONLY public.embedded_report ALTER COLUMN vectors SET STORAGE EXTERNAL;


--
-- Name: fingerprint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fingerprint (
    fingerprint bigint NOT NULL,
    report bigint NOT NULL
);


--
-- Name: frozen_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.frozen_version (
    name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    body bytea NOT NULL,
    CONSTRAINT frozen_version_hash_check CHECK ((hash ~~ 'sha256:%'::text))
);


--
-- Name: log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log (
    id bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    report bigint,
    detail text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: merged_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_entry (
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    weight bigint NOT NULL,
    hash bytea NOT NULL,
    body bytea NOT NULL
);


--
-- Name: merged_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_key (
    kind text NOT NULL COLLATE pg_catalog."C",
    key_kind text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    day text COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: merged_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_state (
    version bigint NOT NULL,
    stamp text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: model_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.model_entry (
    id text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    entry text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.note (
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party (
    report bigint NOT NULL,
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    iso text COLLATE pg_catalog."C",
    gazetteer_id text COLLATE pg_catalog."C"
);


--
-- Name: reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reading (
    report bigint NOT NULL,
    anchor text COLLATE pg_catalog."C",
    layout text NOT NULL COLLATE pg_catalog."C",
    reader text NOT NULL COLLATE pg_catalog."C",
    statements bigint NOT NULL,
    findings bytea NOT NULL,
    findings_hash bytea NOT NULL,
    evidence_hash bytea NOT NULL,
    CONSTRAINT reading_evidence_hash_check CHECK ((length(evidence_hash) = 32)),
    CONSTRAINT reading_findings_hash_check CHECK ((length(findings_hash) = 32))
);
ALTER TABLE ONLY public.reading ALTER COLUMN findings SET STORAGE EXTERNAL;


--
-- Name: record_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_schema (
    number bigint NOT NULL
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    CONSTRAINT report_hash_check CHECK ((hash ~~ 'sha256:%'::text))
);


--
-- Name: report_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_search (
    report bigint NOT NULL,
    part integer NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: uncompared_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.uncompared_report (
    report bigint NOT NULL
);


--
-- Name: url_version; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.url_version AS
 SELECT capture.url_key,
    capture.report,
    report.hash,
    capture.published,
    capture.retrieved
   FROM (public.capture
     JOIN public.report ON ((report.id = capture.report)))
  WHERE (capture.url_key IN ( SELECT capture_1.url_key
           FROM public.capture capture_1
          WHERE (capture_1.url_key IS NOT NULL)
          GROUP BY capture_1.url_key
         HAVING (count(DISTINCT capture_1.report) > 1)));


--
-- Name: vector_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vector_block (
    cell bigint NOT NULL,
    batch bigint NOT NULL,
    members bytea NOT NULL,
    vectors bytea NOT NULL
);
ALTER TABLE ONLY public.vector_block ALTER COLUMN vectors SET STORAGE EXTERNAL;


--
-- Name: vector_cell; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vector_cell (
    cell bigint NOT NULL,
    centroid bytea NOT NULL
);


--
-- Data for Name: capture; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.capture VALUES (1, 1, 'sha256:00', 'talks.html', 'Talks', 'Herald', 'https://herald.example/talks', 'herald.example/talks', 'A. Writer', '2015-03-02', '2015-03-02T23:30:00+03', '2015-03-04T05:06:07Z', 'en', '[["headline",0,5],["paragraph",7,58]]');
INSERT INTO public.capture VALUES (2, 2, 'sha256:Herald', 'Herald.txt', NULL, 'Herald', NULL, NULL, NULL, '2016-06-23', NULL, NULL, 'fr', '[["headline",0,16],["paragraph",18,35]]');
INSERT INTO public.capture VALUES (3, 3, 'sha256:Herald', 'Herald.txt', NULL, 'Herald', NULL, NULL, NULL, '2016-06-23', NULL, NULL, 'en', '[["headline",0,9],["paragraph",11,30]]');
INSERT INTO public.capture VALUES (4, 3, 'sha256:Courier', 'Courier.txt', NULL, 'Courier', NULL, NULL, NULL, '2016-06-22', NULL, NULL, 'en', '[["headline",0,9],["paragraph",11,30]]');


--
-- Data for Name: common_fingerprint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: compared_outlet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compared_outlet VALUES (1, 'HERALD');
INSERT INTO public.compared_outlet VALUES (2, 'HERALD');
INSERT INTO public.compared_outlet VALUES (3, 'COURIER');
INSERT INTO public.compared_outlet VALUES (3, 'HERALD');


--
-- Data for Name: compared_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.compared_report VALUES (1, -1870590192120964948, 1);
INSERT INTO public.compared_report VALUES (2, 3179589853614451744, 2);
INSERT INTO public.compared_report VALUES (3, 3179589853614451744, 3);


--
-- Data for Name: copy_link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES ('d4cb9c162626615221e9ee71d4d07eb96', '2026-03-01T12:00:00Z', 'sha256:cfaee5a7e858832160fd18f5945ec3e1e51378431547cdd0466ae72ec499c1b8', '{"id":"d4cb9c162626615221e9ee71d4d07eb96","at":"2026-03-01T12:00:00Z","by":"Ana","kind":"reject","report":"sha256:cfaee5a7e858832160fd18f5945ec3e1e51378431547cdd0466ae72ec499c1b8","why":"withdrawn"}');


--
-- Data for Name: embedded_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: fingerprint; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fingerprint VALUES (3469111489196924897, 1);
INSERT INTO public.fingerprint VALUES (7564976658925451922, 1);


--
-- Data for Name: frozen_version; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log VALUES (1, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 1');
INSERT INTO public.log VALUES (2, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 2');
INSERT INTO public.log VALUES (3, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 3');
INSERT INTO public.log VALUES (4, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 4');
INSERT INTO public.log VALUES (5, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 5');
INSERT INTO public.log VALUES (6, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 6');
INSERT INTO public.log VALUES (7, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 7');
INSERT INTO public.log VALUES (8, '2026-03-01T12:00:00Z', 'migrated', NULL, 'schema 8');
INSERT INTO public.log VALUES (9, '2026-03-01T12:00:00Z', 'report-added', 1, 'talks.html');
INSERT INTO public.log VALUES (10, '2026-03-01T12:00:00Z', 'report-added', 2, 'Herald.txt');
INSERT INTO public.log VALUES (11, '2026-03-01T12:00:00Z', 'report-added', 3, 'Herald.txt');
INSERT INTO public.log VALUES (12, '2026-03-01T12:00:00Z', 'capture-added', 3, 'Courier.txt');
INSERT INTO public.log VALUES (13, '2026-03-01T12:00:00Z', 'anchor-changed', 3, '2016-06-23 to 2016-06-22');


--
-- Data for Name: merged_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merged_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merged_state; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: model_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.party VALUES (1, 0, 'p7-18', 'Selin Kerim', ' SELIN KERIM ', 'person', 'TURGOV', 'TR', 'Q-000');
INSERT INTO public.party VALUES (1, 1, 'p48-50', 'We', ' WE ', 'armed-group', NULL, NULL, NULL);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reading VALUES (1, '2015-03-02', '694396b665038e81e6a1b14cbfca39bfaf9aeaa59235dd1c68d4bf3a014e93ae', 'tokens/1 sentences/1 times/2 parties/3 places/1 relations/1 statements/3', 1, '\x83170e0080aaaaaaeaff7475e06ba905989bbb8587eb2d2a3320a1608ba848cfa82a48f083b8a9a88580aba96aaaa859a49783fbff6ee8df2440adedd69d7debdf4bc89591c8c8c848244037ac8dac9c9c9cfcc2487a4e752c491eef9db5152109e8fec715994a1556d8ef57888345de35eb0718449a18165f39485cfdce4526189c25ce332d2e9a220c86e426e2af0fdf5ebf3cbfc14034c1e2f00a8391fee75a99cb6f0e167f376ddbc220792fc3922e57a9e10b281c9774796ec485df6d1f9abe85812f698245d7aeb74dbb6eda350cea0ac85dbbbe1fedd5edbf4e5ddb747b18f0228ee3c0b05768a55261bbd680a383edf6378321452fd35cbbbdbbef7a83546494f896e3e813a87f9b87060b1795146137066576d7e89fcddbed683071ac9262f06c588fbbe55cbd7e30f0a96c011ac9e02aa7e8ba3d4f176f6f3b7a849b349ef5cb282c5cabd224918277fd11413cc23f1e3d84662f665c633559fc1330f00c34dba232b16bc692e60c10430f1e774f02d2f621032ef5adf5552e29a619acd0153959b79785e5274e91061eb1825c38105886b0bd6ae2e9c405e8c3c83bc5788c8bfa9dca0ede1f1981b387ee239243e3652f60a73a7919a337e54014b32169d5633c532187b160bf6c3ad5591cd0d8eceff60621c571b06367089419d999fadb7e07a5ff5e8ac6fd9e25432d03895285aa2ca2e4c2bef281c279ff0809631d72b5e6143515d683489aad8f0617a64233a475bf35f3a0ce0a8b393a2ecd07091b76b5226e3e82758b9339b64d1f8b9bf1f5730075f4bd7c7aa73806c35177d3b50b2fb2b083c1c73b0ba5516096bab96fb65e2264336deef9e7ea6d6f502f99ce687d7e3c3cc160a1300f41c2d46cda4dd376309892c30f7ef6f2f2fafc2f0c7ecc142b2c9ede9e5eff039ea9f8072cbae7989d7894f8926492f11f0a0561e2e89ebd090bd0178f9efd78afe46237da7133d3a583088f89cf66dd61bdb56d6bab9549354d799fbdf52579afec38f8cbae4cc98507a91856cb6a69926f1c08cc744a730942c11cab882e1e531cde53814520ad4d4d21c2f00ff816af77a4ee1527850715817ebdd66a574af21ef698b2ccc53646b8d3855b539589eb26d63b76d6276a8400a20c52d0c48350c31406f5b0dd35fd0eaedc4adb9db9d4efecbd7d4fbe5e7599bb15cc06c914ab82875733fe3984d9b17b60bc5809c127d519d283b603dcda501f0d82c4f3c710758f397796c83f322c84885677ccf0dbee85fd74a4d465830bdfb7ec1d79fe7a8485f664c14252840559d35cc4de520368c7b44a235132957a091a14149266a139bfcfefd3661d6c9736bda10c2956e63016b35628919a9e294686193ce02718f8602689636f86a0c5b5e67466cdede7c0f9bb687406ca515211b78cff3d8301792f41e0e1c9e3a1516e06341017552e69126d383023e70aabb24e21cca411bcd398e777031674d214e6ba32f6327b377fb96f556fdc4b5f511fe1ae82894ad60f8d89dde32a1ff0f46f724e2ac10735ed861931d7abcabb40faa4955a77532330456d34078a1dba6f993605d85a6636481ff16727eac95f9188718f85f4d943d1af8820382ef6d947c560e285b9d48582587f7afeebebb73f0ee5cfce18168ba8601d79a0890f3648edb63642912f7422f4d6f2d843220f9285427684328f283d8fbdd44af2971bf120ddcb03206fc936898258da9483ee427a096929d66452e520d7f8cf3f8a3a5ed4a496a8172fd4469347683b0f82701a3bc10993c77272f14b24f1bd05024dc642a8f72fac471d179eaf7a95cdde475b6351ec19520c97463c7d90fc63bfde9148d4c967779e28cc79ae4e4f6415a9b26aab374cfc337740a0344a881b5f07259de804639a0b97cb6a8e41ce1c8eb628744a737defb2112c9e6a337c190bbb65b06732cd854f397317f23614e6fcf8e5f5e9980a697ff5ec5e92f75c4ebc266c716cc4f71b45d9e8eb55ae5eb91dd876cf940a5f0f62727a68e611a55f453e8eec1dfa366493c37f27ae8feaa40a7bcfc32d89e15508ddca171d8967dda6ca1861f1ce21abaac1eb7d14faedddeabee8eda96ce644692cccc56b0822cd6bafdbadae62c29d41ed53e181f4a48549c575974ef43e7e2a1c8fa5fd589e5a8933a3d57f547cdb2be3e50d5d8c9ecc1a34c6a4550645ee919517be1471f9834abc4b81a04caee52b7c7efab3ddffc30cd5c4aa340ee3278fab8f54dc4a7435c72130953b5446a31767edd680a383ed36b7e36d', '\x7f166faea53c23385c0f03582ec8302a538fbb607287ed22d2bda4b1a53a8910', '\xc4f6b85fa0d985cb8625de5fd2e2826b449be576454b8a3e54c81a9d1ffe202a');
INSERT INTO public.reading VALUES (2, '2016-06-23', 'e890fe04fd8cfde4b689bf73d65f48c971dcff62ab62f6793c57724b75e75486', 'tokens/1 sentences/1 times/2 parties/3 places/1 relations/1 statements/3', 0, '\x83a1000080aaaaaaeaff741590b38183db55cf6e47bff9cdcc0e02aa626a0260266a20226e0e0e0666cbebaebfa59a63f8387cc030100c7080036f60c7df82b6171e6421ec98c6b943e38d429a229fa2124221a706d3838277d610b98ee6e209f2793e37647742c746798772d3624b8ddcd93d3648393469593817a21771aac63fa41745a86af390ec98c60b9d4f36893f26fc91a968c55a5b15c684afe1fdec7bec706777aad83ef9ac0c1b69fd5265108709179bb0036d0183d64d7c4de0d18c4b07a4058ca9c0d20cb4c52a5a1f78cff7', '\x544fbf00ee1f582eda9b779bf5f6bbaa891753103eb03addfb301e4b70de9e95', '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
INSERT INTO public.reading VALUES (3, '2016-06-22', 'dc724f6e7b98643c5849fa1f2af99a32607b513c24896be28479515a24c8fd75', 'tokens/1 sentences/1 times/2 parties/3 places/1 relations/1 statements/3', 0, '\x8350010080aaaaaaeaff7455e0b37880b9394004b8de0220e218b780b804f8414255cc5c20d4540d54c4cdc1c1c16c6d3e8a5aab5b8ebbdb1d91685c3412e9d168242eea0ddd739015157d62e5ee2a86f87b217429ecda2a94bd567565d7ad86bd39bb2c52bd287f6b33d534958daec37551d2e609cd88f0f17418cff8864e74471c4f04a919713c13fcb10a223edebf3f41d8b8dc2004c6e1f87a185e0fe300c2d4db02fcaaded0eedc1184b54b52d3561191f90102d7746d1d11ebedafa85d258360f9e975e34710b27649b6f0c83c9bc7b088c31e569aa526417cc26cdcd99d905a9dca7839bc9c4f84d675d62aca731644e4922661933e683223a1df0a8de85de43ff3e3c0a555c1be5f086be11423c9a503494ebbb36c26664be45578707a5733659a24ed895d56e3b98b08da322bcfb5996b326c095b934dbafa03115aa7869e903c19361f9f5fc3f10d8445ccd807fdfbbe4a9770670bb585c275bef12c6169594a0c47d394c28114a5701c695048568a095c736027351eeed225d4e6a1b4f62f394cadbf60bfec03', '\x5140ec93e6c90cad18fc06783a7d16b313e24036621dd1679d3562ef0b10dd72', '\xff581a2983248d8a2534b57c0ac15bdb30be3bc6a7a844940e5feb89cdd9da02');


--
-- Data for Name: record_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record_schema VALUES (8);


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, 'sha256:cfaee5a7e858832160fd18f5945ec3e1e51378431547cdd0466ae72ec499c1b8', 'Talks

Selin Kerim, the envoy, said on Monday: "We go on."
', 'en', '2015-03-02');
INSERT INTO public.report VALUES (2, 'sha256:c4eed78ce4a72b5ce0137df9bbc9f6a54c0ac3d7b2bef42b7096d2740c37c405', 'Les négociations

Le ministre part.
', 'fr', '2016-06-23');
INSERT INTO public.report VALUES (3, 'sha256:4c7b067a4932c7b6093c78d969364fd9667e5826c2de525f185856d7bde551a8', 'Talks end

They met on Monday.
', 'en', '2016-06-22');


--
-- Data for Name: report_search; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_search VALUES (1, 0, '''envoy'':5 ''go'':10 ''kerim'':3 ''monday'':8 ''on'':7,11 ''said'':6 ''selin'':2 ''talks'':1 ''the'':4 ''we'':9');
INSERT INTO public.report_search VALUES (2, 0, '''le'':3 ''les'':1 ''ministre'':4 ''negociations'':2 ''part'':5');
INSERT INTO public.report_search VALUES (3, 0, '''end'':2 ''met'':4 ''monday'':6 ''on'':5 ''talks'':1 ''they'':3');


--
-- Data for Name: uncompared_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: vector_block; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: vector_cell; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: capture capture_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (id);


--
-- Name: common_fingerprint common_fingerprint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.common_fingerprint
    ADD CONSTRAINT common_fingerprint_pkey PRIMARY KEY (fingerprint);


--
-- Name: compared_outlet compared_outlet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compared_outlet
    ADD CONSTRAINT compared_outlet_pkey PRIMARY KEY (report, outlet);


--
-- Name: compared_report compared_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compared_report
    ADD CONSTRAINT compared_report_pkey PRIMARY KEY (report);


--
-- Name: copy_link copy_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_link
    ADD CONSTRAINT copy_link_pkey PRIMARY KEY (report, other);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);


--
-- Name: embedded_report embedded_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.embedded_report
    ADD CONSTRAINT embedded_report_pkey PRIMARY KEY (number);


--
-- Name: embedded_report embedded_report_report_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.embedded_report
    ADD CONSTRAINT embedded_report_report_key UNIQUE (report);


--
-- Name: fingerprint fingerprint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fingerprint
    ADD CONSTRAINT fingerprint_pkey PRIMARY KEY (fingerprint, report);


--
-- Name: frozen_version frozen_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.frozen_version
    ADD CONSTRAINT frozen_version_pkey PRIMARY KEY (name);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (id);


--
-- Name: merged_entry merged_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_entry
    ADD CONSTRAINT merged_entry_pkey PRIMARY KEY (kind, id);


--
-- Name: model_entry model_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.model_entry
    ADD CONSTRAINT model_entry_pkey PRIMARY KEY (id);


--
-- Name: note note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (name);


--
-- Name: party party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (report, number);


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (report);


--
-- Name: report report_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_hash_key UNIQUE (hash);


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);


--
-- Name: report_search report_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_search
    ADD CONSTRAINT report_search_pkey PRIMARY KEY (report, part);


--
-- Name: uncompared_report uncompared_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uncompared_report
    ADD CONSTRAINT uncompared_report_pkey PRIMARY KEY (report);


--
-- Name: vector_block vector_block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vector_block
    ADD CONSTRAINT vector_block_pkey PRIMARY KEY (cell, batch);


--
-- Name: vector_cell vector_cell_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vector_cell
    ADD CONSTRAINT vector_cell_pkey PRIMARY KEY (cell);


--
-- Name: capture_identity; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX capture_identity ON public.capture USING btree (report, md5(((((((((((((((((file_hash || ''::text) || name) || ''::text) || COALESCE(title, ''::text)) || ''::text) || COALESCE(outlet, ''::text)) || ''::text) || COALESCE(url, ''::text)) || ''::text) || COALESCE(byline, ''::text)) || ''::text) || COALESCE(published, ''::text)) || ''::text) || COALESCE(published_at, ''::text)) || ''::text) || COALESCE(retrieved, ''::text))));


--
-- Name: capture_url; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX capture_url ON public.capture USING hash (url_key) WHERE (url_key IS NOT NULL);


--
-- Name: compared_report_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX compared_report_origin ON public.compared_report USING btree (origin);


--
-- Name: copy_link_other; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX copy_link_other ON public.copy_link USING btree (other);


--
-- Name: decision_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_report ON public.decision USING btree (report) WHERE (report IS NOT NULL);


--
-- Name: embedded_report_loose; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX embedded_report_loose ON public.embedded_report USING btree (number) WHERE (vectors IS NOT NULL);


--
-- Name: log_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_report ON public.log USING btree (report) WHERE (report IS NOT NULL);


--
-- Name: merged_entry_weight; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_entry_weight ON public.merged_entry USING btree (kind, weight DESC, id);


--
-- Name: merged_key_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_key_entry ON public.merged_key USING btree (kind, id);


--
-- Name: merged_key_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_key_value ON public.merged_key USING btree (kind, key_kind, value, day, id);


--
-- Name: model_entry_model; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX model_entry_model ON public.model_entry USING btree (model);


--
-- Name: party_gazetteer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX party_gazetteer ON public.party USING btree (gazetteer_id) WHERE (gazetteer_id IS NOT NULL);


--
-- Name: report_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_published ON public.report USING btree (published, hash);


--
-- Name: report_search_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_search_words ON public.report_search USING gin (words);


--
-- Name: vector_block_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX vector_block_batch ON public.vector_block USING btree (batch);


--
-- Name: decision decision_is_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_not_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.decisions_are_only_added_to();


--
-- Name: frozen_version frozen_version_never_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER frozen_version_never_changes BEFORE DELETE OR UPDATE ON public.frozen_version FOR EACH STATEMENT EXECUTE FUNCTION public.frozen_versions_never_change();


--
-- Name: log log_is_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER log_is_not_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_only_added_to();


--
-- Name: model_entry model_entry_is_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER model_entry_is_not_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON public.model_entry FOR EACH STATEMENT EXECUTE FUNCTION public.model_entries_are_only_added_to();


--
-- Name: capture capture_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: compared_outlet compared_outlet_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compared_outlet
    ADD CONSTRAINT compared_outlet_report_fkey FOREIGN KEY (report) REFERENCES public.compared_report(report);


--
-- Name: compared_report compared_report_origin_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compared_report
    ADD CONSTRAINT compared_report_origin_fkey FOREIGN KEY (origin) REFERENCES public.report(id);


--
-- Name: compared_report compared_report_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.compared_report
    ADD CONSTRAINT compared_report_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: copy_link copy_link_other_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_link
    ADD CONSTRAINT copy_link_other_fkey FOREIGN KEY (other) REFERENCES public.compared_report(report);


--
-- Name: copy_link copy_link_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_link
    ADD CONSTRAINT copy_link_report_fkey FOREIGN KEY (report) REFERENCES public.compared_report(report);


--
-- Name: embedded_report embedded_report_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.embedded_report
    ADD CONSTRAINT embedded_report_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: log log_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log
    ADD CONSTRAINT log_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: merged_key merged_key_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_key
    ADD CONSTRAINT merged_key_kind_id_fkey FOREIGN KEY (kind, id) REFERENCES public.merged_entry(kind, id);


--
-- Name: party party_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_report_fkey FOREIGN KEY (report) REFERENCES public.reading(report);


--
-- Name: reading reading_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: report_search report_search_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_search
    ADD CONSTRAINT report_search_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: uncompared_report uncompared_report_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.uncompared_report
    ADD CONSTRAINT uncompared_report_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- PostgreSQL database dump complete
--


