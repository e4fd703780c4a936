FROM python:3.11-slim AS build
# PyTorch's own index holds builds without CUDA; the pin in constraints.txt is satisfied by them.
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
WORKDIR /src
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY constraints.txt ./
RUN pip install --no-cache-dir --index-url "$TORCH_INDEX" --no-deps "$(grep '^torch==' constraints.txt)"
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY ml ml
COPY storage storage
RUN pip install --no-cache-dir '.[postgres]' --constraint constraints.txt

FROM python:3.11-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-rus libgomp1 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 urtraining \
    && install -d -o urtraining /data
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    URTRAINING_DATA_DIR=/data
USER urtraining
WORKDIR /home/urtraining
VOLUME /data
EXPOSE 8443
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["urtraining", "health"]
ENTRYPOINT ["urtraining"]
CMD ["run"]
